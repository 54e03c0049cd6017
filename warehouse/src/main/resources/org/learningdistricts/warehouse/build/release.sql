-- What the release says of itself; in a copy of an earlier one it takes the place of what that said.
delete from core.dim_release;
insert into core.dim_release values (
    {id},
    {built_at},
    coalesce({recorded_to}, (select max(load.recorded_at) from core.fact_load as load)),
    {as_of},
    {rules_as},
    {is_rules_assumed},
    {software_version},
    {rules_digest},
    {previous_id}
);
