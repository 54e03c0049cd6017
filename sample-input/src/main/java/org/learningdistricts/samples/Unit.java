package org.learningdistricts.samples;

import java.util.List;

/** A submitting unit, the communes it reports for, and its rank among the units of its kind. */
record Unit(Place place, List<Place> communes, int index) {}
