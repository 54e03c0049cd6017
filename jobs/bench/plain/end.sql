checkpoint learning_districts;
select * from reporting.city_qualification_rate;
use memory;
detach learning_districts;
