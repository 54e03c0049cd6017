insert into ledger_group (group_id) values (?)
