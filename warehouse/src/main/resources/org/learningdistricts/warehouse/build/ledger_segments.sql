-- Commit and load files are found by listing: they are what names all other segments.
set variable {name}_segments = (
    select list_prepend({segment}, coalesce(list(file order by file), []))
    from glob({pattern})
);
