update core.dim_submission set known_to = null where known_to is not null;
