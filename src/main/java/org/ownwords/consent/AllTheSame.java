package org.ownwords.consent;

/// On what ground somebody is told although the person said no, with everything that takes.
public final class AllTheSame {

    private final GoingOn goingOn;

    AllTheSame(GoingOn goingOn) {
        this.goingOn = goingOn;
    }

    GoingOn goingOn() {
        return goingOn;
    }
}
