-- Grain: One row: how many rows of one quarter a view has, each read in all its columns
-- {view}: a promised view; {quarter}: the quarter
select count(distinct hash(answer)) from reporting.{view} as answer where quarter = '{quarter}'
