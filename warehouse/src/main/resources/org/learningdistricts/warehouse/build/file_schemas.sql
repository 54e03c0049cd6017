-- The schemas of a file that is built from the lake: what an analyst sees, and what only it needs.
create schema core;
create schema engine;
create schema reporting;
