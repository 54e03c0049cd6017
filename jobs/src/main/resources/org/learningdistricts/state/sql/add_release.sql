insert into release (release_id, made_at, inputs, load_id) values (?, ?, ?, ?)
on conflict (release_id) do nothing
