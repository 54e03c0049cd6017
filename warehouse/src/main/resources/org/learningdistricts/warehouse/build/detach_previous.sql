detach previous;
