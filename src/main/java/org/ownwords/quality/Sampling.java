package org.ownwords.quality;

/// How many are drawn.
///
/// @param howMany  of each team, or over all
/// @param eachTeam whether so many are drawn of each team
/// @param seed     what the order follows from
record Sampling(int howMany, boolean eachTeam, long seed) {

    /// The most that is drawn at once, over all or of each team.
    static final int MOST = 200;

    public Sampling {
        if (howMany < 1 || howMany > MOST) {
            throw new IllegalArgumentException("A sample has between 1 and " + MOST + " cases");
        }
    }

    /// `3 of each team`
    String words() {
        return eachTeam ? howMany + " of each team" : String.valueOf(howMany);
    }
}
