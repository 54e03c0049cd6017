checkpoint learning_districts;
use memory;
detach learning_districts;
