-- Grain: One row per submission whose answer holds findings of the build
select told_review.submission_id, told_review.reviews_digest
from told_review
order by told_review.submission_id
