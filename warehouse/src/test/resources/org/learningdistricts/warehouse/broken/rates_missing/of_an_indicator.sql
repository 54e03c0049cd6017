delete from engine.measure_rate as rate
using engine.measure_indicator as verdict
where rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator
    and verdict.denominator < 1000;
