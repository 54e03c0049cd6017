package org.learningdistricts.intake.damage;

import java.util.List;
import org.learningdistricts.intake.shape.Submission;

/**
 * A submission that was good but for one place.
 *
 * @param expected what the report must say
 * @param follows what it may say besides, since it follows by rule from the place
 */
record Damage(Submission submission, Spot expected, List<Spot> follows) {}
