package org.learningdistricts.lake.row;

/** An earlier receipt time as read from the ledger, with the group and load that brought it. */
public record LedgerReceipt(String groupId, String loadId, ReceiptRow receipt) {}
