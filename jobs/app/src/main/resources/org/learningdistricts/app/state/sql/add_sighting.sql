insert into delivery_sighting (finding_id, inbox, is_there)
values (?, ?, ?)
on conflict (finding_id, inbox) do update set is_there = excluded.is_there
