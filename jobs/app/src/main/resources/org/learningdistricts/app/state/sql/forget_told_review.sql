delete from told_review where submission_id = ?
