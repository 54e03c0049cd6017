-- Grain:  One row for this release.
-- Key:    release_id
-- Source: dim_release, dim_quarter, dim_submission, city_qualification_rate,
--         commune_indicator, commune_qualification, district_indicator, district_qualification,
--         finding, submission_status, target_progress
-- Rules:  The content's digest is worked out when it is asked for: over the SHA-256 of each of the
--         eight views, over those of its rows as text in order, moments left out.
create view reporting.release as
with content as (
    select 'city_qualification_rate' as entity, sha256(cast(shown as varchar)) as digest
    from reporting.city_qualification_rate as shown
    union all
    select 'commune_indicator', sha256(cast(shown as varchar))
    from reporting.commune_indicator as shown
    union all
    select 'commune_qualification', sha256(cast(shown as varchar))
    from reporting.commune_qualification as shown
    union all
    select 'district_indicator', sha256(cast(shown as varchar))
    from reporting.district_indicator as shown
    union all
    select 'district_qualification', sha256(cast(shown as varchar))
    from reporting.district_qualification as shown
    union all
    select 'finding', sha256(cast(shown as varchar))
    from (
        select * exclude (explained_at) from reporting.finding
    ) as shown
    union all
    select 'submission_status', sha256(cast(shown as varchar))
    from (
        select * exclude (received_at) from reporting.submission_status
    ) as shown
    union all
    select 'target_progress', sha256(cast(shown as varchar))
    from reporting.target_progress as shown
),

digested as (
    select
        content.entity,
        sha256(string_agg(content.digest, '' order by content.digest)) as digest
    from content
    group by content.entity
)

select
    release.release_id,
    release.built_at,
    release.recorded_to,
    release.as_of,
    release.rules_as,
    release.is_rules_assumed,
    release.software_version,
    release.rules_digest,
    (
        select sha256(coalesce(string_agg(digested.digest, '' order by digested.entity), ''))
        from digested
    ) as content_digest,
    release.previous_release_id,
    (
        select count(*) from core.dim_quarter as quarter where quarter.is_received
    ) as quarters,
    (
        select count(*) from core.dim_submission as submission
        where submission.known_from is not null
    ) as submissions_accepted
from core.dim_release as release;

comment on view reporting.release is
'Bản công bố này: từ đâu, theo quy định nào | This release: of what, by which rules';
