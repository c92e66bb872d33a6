package org.ownwords.returns.checks;

/// Of the section 42 enquiries that ended in a year: how many were about somebody who lacked capacity, and who did not,
/// and how many of each had an advocate, family or a friend beside them.
record Support(long lacked, long lackedSupported, long didNot, long didNotSupported) {}
