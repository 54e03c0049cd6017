delete from measures.measure_rate as rate
using measures.measure_indicator as verdict
where rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator
    and verdict.denominator < 1000;
