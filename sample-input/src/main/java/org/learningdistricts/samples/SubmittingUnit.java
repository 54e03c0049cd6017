package org.learningdistricts.samples;

import java.util.List;

/** A submitting unit, the communes it reports for, and its rank among the units of its kind. */
record SubmittingUnit(Locality place, List<Locality> communes, int index) {}
