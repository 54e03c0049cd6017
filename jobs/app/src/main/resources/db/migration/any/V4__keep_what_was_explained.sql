-- How many explanations of findings a release holds; one that holds fewer than the lake is stale.

alter table release add column explanations integer not null default 0;
