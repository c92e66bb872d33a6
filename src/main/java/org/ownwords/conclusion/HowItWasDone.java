package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;

/// How the work was done, as whoever closes the enquiry says it. Each of it may be left out, and is null then.
///
/// @param regard     what regard was had to what the person believes and feels (Care Act 2014, section 1(3)(b))
/// @param steppedIn  how far the council stepped in
/// @param proportion why that was in proportion
/// @param fromAgain  whether something keeps it from happening again
/// @param byWhat     what that is
/// @param involved   how somebody who could not decide took part
record HowItWasDone(
        @Nullable String regard,
        @Nullable SteppedIn steppedIn,
        @Nullable String proportion,
        @Nullable FromAgain fromAgain,
        @Nullable String byWhat,
        Involved involved) {

    /// How somebody who could not decide what the enquiry was about still took part, as much as possible.
    ///
    /// @param tookPart how they did, and what helped, or null
    /// @param carers   how family and carers were involved, or null
    record Involved(@Nullable String tookPart, @Nullable String carers) {

        static final Involved NOT_SAID = new Involved(null, null);
    }

    /// Nothing was said of it.
    static final HowItWasDone NOT_SAID = new HowItWasDone(null, null, null, null, null);

    /// Where nothing is said of somebody who could not decide.
    HowItWasDone(
            @Nullable String regard,
            @Nullable SteppedIn steppedIn,
            @Nullable String proportion,
            @Nullable FromAgain fromAgain,
            @Nullable String byWhat) {
        this(regard, steppedIn, proportion, fromAgain, byWhat, Involved.NOT_SAID);
    }

    public HowItWasDone {
        if ((steppedIn == null && proportion != null) || (fromAgain == null && byWhat != null)) {
            throw new IllegalArgumentException("A reason has something that it is the reason for");
        }
    }

    /// Whether nothing at all was said.
    boolean isNothing() {
        return equals(NOT_SAID);
    }
}
