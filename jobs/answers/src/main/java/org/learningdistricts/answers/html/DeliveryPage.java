package org.learningdistricts.answers.html;

import java.util.List;
import org.learningdistricts.answers.answer.Sentence;

/** What the template of a delivery's page is filled with; it escapes every text. */
record DeliveryPage(
        String loadId,
        String inboxes,
        String status,
        Sentence verdict,
        List<Sentence> steps,
        List<Page.Section> sections) {}
