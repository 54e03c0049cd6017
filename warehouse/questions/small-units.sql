-- vi: Ở xã nào mẫu số nhỏ đến mức một người làm tỷ lệ thay đổi từ một điểm phần trăm trở lên?
-- en: In which communes are so few counted that one of them moves the rate by a point or more?
select quarter, commune_key, commune_name, level, indicator, numerator, denominator, rate,
    round(100 / denominator, 2) as points_of_one
from reporting.commune_indicator
where denominator between 1 and 100
order by denominator, quarter, commune_key, level, indicator;
