package org.learningdistricts.intake.receive;

import java.util.List;
import org.learningdistricts.intake.finding.Finding;

/**
 * What one inbox holds.
 *
 * @param submissions in the order of quarter and unit
 * @param findings about paths that are no submission; an error among them means that something lies
 *     there which was not taken in
 * @param unsettled paths of submissions that are still being written: they are left for later
 * @param unreadable what the disk does not give: it is left for later too
 * @param look how much of the inbox this is
 */
public record Delivery(
        List<SubmissionSource> submissions,
        List<Finding> findings,
        List<String> unsettled,
        List<UnreadablePath> unreadable,
        InboxLook look) {}
