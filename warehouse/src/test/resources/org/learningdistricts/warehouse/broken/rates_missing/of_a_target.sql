delete from measures.measure_rate as rate
using measures.measure_share_target as target
where rate.numerator = target.numerator
    and rate.denominator = target.denominator
    and target.denominator > 1000;
