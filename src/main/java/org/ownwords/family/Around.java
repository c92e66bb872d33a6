package org.ownwords.family;

import java.util.List;

/// What the page of a case shows of the people around the person: what each was told last, and how contact
/// stands with each.
///
/// @param more whether there is more than is shown
record Around(List<RelativeToldEntry> told, List<ContactEntry> contacts, boolean more) {

    /// So many of each are shown.
    static final int MOST = 50;

    Around {
        told = List.copyOf(told);
        contacts = List.copyOf(contacts);
    }

    /// Of everything, the newest first.
    static Around of(List<RelativeToldEntry> told, List<ContactEntry> contacts) {
        var toldNow = RelativeToldEntry.now(told);
        var contactNow = ContactEntry.now(contacts);
        return new Around(
                toldNow.stream().limit(MOST).toList(),
                contactNow.stream().limit(MOST).toList(),
                toldNow.size() > MOST || contactNow.size() > MOST);
    }

    boolean isEmpty() {
        return told.isEmpty() && contacts.isEmpty();
    }
}
