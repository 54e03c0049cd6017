-- Grain:  One row per check of the build, figure that it looks at and period of validity.
-- Key:    plausibility_sk; also rule, dataset, column_name, member, valid_from
-- Source: stg_plausibility
-- Rules:  member is the row's member of the list in the dataset's key, empty for all of them.
--         Percent are of what the check compares the figure with. The file says what each is for.
create table core.dim_plausibility (
    plausibility_sk integer not null,
    rule varchar not null,
    dataset varchar not null,
    column_name varchar not null,
    member varchar not null,
    min_pct bigint,
    max_pct bigint,
    floor_pct bigint,
    usual_factor bigint,
    min_difference bigint,
    min_rows bigint,
    listed bigint,
    valid_from date not null,
    valid_to date not null,
    primary key (plausibility_sk),
    unique (rule, dataset, column_name, member, valid_from)
);

insert into core.dim_plausibility
select
    cast(
        row_number() over (
            order by
                plausible.rule, plausible.dataset, plausible.column_name, plausible.member,
                plausible.valid_from
        ) as integer
    ),
    plausible.rule,
    plausible.dataset,
    coalesce(plausible.column_name, ''),
    coalesce(plausible.member, ''),
    plausible.min_pct,
    plausible.max_pct,
    plausible.floor_pct,
    plausible.usual_factor,
    plausible.min_difference,
    plausible.min_rows,
    plausible.listed,
    plausible.valid_from,
    plausible.valid_to
from staging.stg_plausibility as plausible;

comment on table core.dim_plausibility is
'Ngưỡng hợp lý của các kiểm tra khi dựng kho | What the checks of the build take as plausible';
