package org.learningdistricts.damage;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * One way to damage a submission.
 *
 * @param make damages a random place, if the submission has one of this kind
 */
record DamageKind(String name, BiFunction<Good, Random, Optional<Damage>> make) {}
