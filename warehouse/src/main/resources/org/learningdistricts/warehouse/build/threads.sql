-- Nothing is set after this.
set threads = {threads};
set lock_configuration = true;
