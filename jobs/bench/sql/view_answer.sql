-- Grain: One row: a number that every value of a view goes into
-- {view}: a promised view; {where}: which of its rows are read, or nothing for all
select bit_xor(hash(answer)) from reporting.{view} as answer {where}
