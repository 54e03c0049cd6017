-- All that follows is one transaction: nothing is synced between two tables.
begin transaction;
