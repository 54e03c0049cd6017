-- One transaction for everything after staging: no log is synced between two files.
begin transaction;
