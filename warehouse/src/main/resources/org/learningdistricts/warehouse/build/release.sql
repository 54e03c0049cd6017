-- What the release says of itself; in a copy of an earlier one it takes the place of what that said.
delete from core.dim_release;
insert into core.dim_release values (
    {id}, timestamp {built_at}, {software_version}, {rules_digest}, {previous_id}
);
