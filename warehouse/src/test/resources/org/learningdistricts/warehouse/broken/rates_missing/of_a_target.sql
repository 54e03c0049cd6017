delete from engine.measure_rate as rate
using engine.measure_share_target as target
where rate.numerator = target.numerator
    and rate.denominator = target.denominator
    and target.denominator > 1000;
