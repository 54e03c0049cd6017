insert into told_review (submission_id, reviews_digest)
values (?, ?)
on conflict (submission_id) do update set reviews_digest = excluded.reviews_digest
