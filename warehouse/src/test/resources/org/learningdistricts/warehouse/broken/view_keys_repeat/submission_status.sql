insert into engine.measure_newest_version from engine.measure_newest_version;
