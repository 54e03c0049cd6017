package org.learningdistricts.warehouse;

/** The header lines of the datasets that tests fill by hand. */
final class Tables {

    static final String LITERACY =
            "commune_code,commune_name,age_band,population,literate_level_1,literate_level_2";
    static final String SCHOOLING =
            "commune_code,commune_name,children_5,children_5_attending,"
                    + "children_5_completed_preschool,children_6,children_6_in_grade_1,children_11,"
                    + "children_11_completed_primary,children_11_in_primary,children_14,"
                    + "children_14_completed_primary,youth_15_18,"
                    + "youth_15_18_lower_secondary_graduates,youth_15_18_in_upper_secondary";
    static final String WORKFORCE =
            "commune_code,commune_name,citizens,population_15_plus,technically_qualified,"
                    + "university_or_above";
    static final String TITLES = "commune_code,commune_name,kind,total,registered,recognised";
    static final String CENTRES =
            "centre_id,commune_code,commune_name,centre_name,has_office,has_bookshelf,"
                    + "has_it_equipment,it_in_management,it_in_teaching,classes,learners";
    static final String STAFF =
            "unit_code,unit_name,staff_group,headcount,trained_basic_digital_skills";
    static final String EVIDENCE =
            "unit_code,unit_name,indicator,met,document_number,document_date";
    static final String ECONOMY =
            "unit_code,unit_name,year,income_per_capita,income_per_capita_previous_year,"
                    + "labour_force,employed,labour_force_previous_year,employed_previous_year";

    private Tables() {}
}
