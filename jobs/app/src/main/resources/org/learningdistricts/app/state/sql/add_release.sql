insert into release (release_id, made_at, inputs, load_id, explanations) values (?, ?, ?, ?, ?)
on conflict (release_id) do nothing
