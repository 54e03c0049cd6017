-- Grain:  One row
-- {view}: a promised view; {answer}: what is asked of its rows; {where}: which, or nothing for all
select {answer} from reporting.{view} as shown {where}
