package org.ownwords.larchmere;

import java.util.List;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;

/// A concern that comes up again and again, each time about somebody else.
///
/// @param key   its name among the [Words]
/// @param ages  how old people are whom it happens to
/// @param place where they are talked with
record Worry(String key, String narrative, Abuse abuse, RaisedBy raisedBy, Ages ages, String place) {

    /// What it may be, where, and where the risk comes from.
    record Abuse(AbuseType type, Location location, SourceOfRisk source) {

        SuspectedAbuse suspected() {
            return new SuspectedAbuse(List.of(type), location, source);
        }
    }

    record Ages(int from, int to) {}

    static final List<Worry> ALL = List.of(
            new Worry(
                    "visits",
                    "Care visits have been missed three times this month and medicines were not given.",
                    new Abuse(AbuseType.NEGLECT, Location.OWN_HOME, SourceOfRisk.SERVICE_PROVIDER),
                    RaisedBy.FAMILY_OR_FRIEND,
                    new Ages(68, 94),
                    "At home"),
            new Worry(
                    "grandson",
                    "A grandson has been taking money from the post office account.",
                    new Abuse(AbuseType.FINANCIAL, Location.OWN_HOME, SourceOfRisk.KNOWN),
                    RaisedBy.PRIMARY_CARE,
                    new Ages(70, 92),
                    "At home"),
            new Worry(
                    "tea",
                    "A resident was pushed by another resident at tea and has a bruised arm.",
                    new Abuse(AbuseType.PHYSICAL, Location.CARE_HOME_RESIDENTIAL, SourceOfRisk.KNOWN),
                    RaisedBy.CARE_PROVIDER,
                    new Ages(72, 96),
                    "At the care home"),
            new Worry(
                    "things",
                    "The house is full to the ceiling, there is no heating and rubbish is not put out.",
                    new Abuse(AbuseType.SELF_NEGLECT, Location.OWN_HOME, SourceOfRisk.KNOWN),
                    RaisedBy.FIRE,
                    new Ages(55, 84),
                    "At home"),
            new Worry(
                    "sore",
                    "A pressure sore was found on admission and had not been reported.",
                    new Abuse(AbuseType.NEGLECT, Location.CARE_HOME_NURSING, SourceOfRisk.SERVICE_PROVIDER),
                    RaisedBy.HOSPITAL,
                    new Ages(74, 95),
                    "On the ward"),
            new Worry(
                    "partner",
                    "A partner shouts, breaks things and decides who may visit.",
                    new Abuse(AbuseType.DOMESTIC, Location.OWN_HOME, SourceOfRisk.KNOWN),
                    RaisedBy.POLICE,
                    new Ages(25, 70),
                    "At the surgery"),
            new Worry(
                    "roof",
                    "Callers sold roof repairs that were not needed and came back for more.",
                    new Abuse(AbuseType.FINANCIAL, Location.OWN_HOME, SourceOfRisk.UNKNOWN),
                    RaisedBy.MEMBER_OF_PUBLIC,
                    new Ages(70, 90),
                    "At home"),
            new Worry(
                    "flat",
                    "Young men have moved into the flat and use it for their own purposes.",
                    new Abuse(AbuseType.MODERN_SLAVERY, Location.OWN_HOME, SourceOfRisk.UNKNOWN),
                    RaisedBy.HOUSING,
                    new Ages(22, 60),
                    "At the council offices"),
            new Worry(
                    "ward",
                    "Staff on a ward were heard mocking how a patient speaks.",
                    new Abuse(AbuseType.PSYCHOLOGICAL, Location.HOSPITAL_MENTAL_HEALTH, SourceOfRisk.KNOWN),
                    RaisedBy.VOLUNTARY,
                    new Ages(19, 45),
                    "On the ward"));

    boolean isAtHome() {
        return place.equals("At home");
    }
}
