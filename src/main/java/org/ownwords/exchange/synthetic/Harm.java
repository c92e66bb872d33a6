package org.ownwords.exchange.synthetic;

/// A type of abuse, where it happened and who is the source of the risk.
record Harm(String type, String location, String source) {

    static Harm of(String type, Chance chance) {
        var location = isAtHome(type) ? Proportions.LOCATION_AT_HOME.pick(chance) : Proportions.LOCATION.pick(chance);
        return new Harm(type, location, source(type, location, chance));
    }

    private static boolean isAtHome(String type) {
        return type.equals("domestic") || type.equals("self-neglect");
    }

    /// In self-neglect and domestic abuse the source of the risk is known to the person.
    private static String source(String type, String location, Chance chance) {
        if (isAtHome(type)) {
            return "known";
        }
        return switch (location) {
            case "care-home-nursing", "care-home-residential", "community-service" ->
                Proportions.SOURCE_IN_CARE.pick(chance);
            case "own-home" -> Proportions.SOURCE_AT_HOME.pick(chance);
            default -> Proportions.SOURCE_ELSEWHERE.pick(chance);
        };
    }
}
