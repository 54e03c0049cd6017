package org.learningdistricts.state;

/** How often the newest versions of a quarter's submissions break a rule. */
public record RuleCount(
        String quarter, String rule, String severity, long submissions, long findings) {}
