package org.ownwords.larchmere;

import java.util.List;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;

/// A concern, and what a person in it may want.
record Worry(String narrative, String wish, AbuseType type, Location location, SourceOfRisk source, RaisedBy raisedBy) {

    static final List<Worry> ALL = List.of(
            new Worry(
                    "Care visits have been missed three times this month and medicines were not given.",
                    "I just want them to turn up when they say they will.",
                    AbuseType.NEGLECT,
                    Location.OWN_HOME,
                    SourceOfRisk.SERVICE_PROVIDER,
                    RaisedBy.FAMILY_OR_FRIEND),
            new Worry(
                    "A grandson has been taking money from the post office account.",
                    "I want it to stop, but I don’t want him in trouble.",
                    AbuseType.FINANCIAL,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.PRIMARY_CARE),
            new Worry(
                    "A resident was pushed by another resident at tea and has a bruised arm.",
                    "I’d like to sit somewhere else.",
                    AbuseType.PHYSICAL,
                    Location.CARE_HOME_RESIDENTIAL,
                    SourceOfRisk.KNOWN,
                    RaisedBy.CARE_PROVIDER),
            new Worry(
                    "The house is full to the ceiling, there is no heating and rubbish is not put out.",
                    "They’re my things. Help me with the boiler and leave the rest to me.",
                    AbuseType.SELF_NEGLECT,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.FIRE),
            new Worry(
                    "A pressure sore was found on admission and had not been reported.",
                    "I want somebody to tell me how it got that bad.",
                    AbuseType.NEGLECT,
                    Location.CARE_HOME_NURSING,
                    SourceOfRisk.SERVICE_PROVIDER,
                    RaisedBy.HOSPITAL),
            new Worry(
                    "A partner shouts, breaks things and decides who may visit.",
                    "I want to see my sister again.",
                    AbuseType.DOMESTIC,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.POLICE),
            new Worry(
                    "Callers sold roof repairs that were not needed and came back for more.",
                    "I want my money back, and a chain on the door.",
                    AbuseType.FINANCIAL,
                    Location.OWN_HOME,
                    SourceOfRisk.UNKNOWN,
                    RaisedBy.MEMBER_OF_PUBLIC),
            new Worry(
                    "Young men have moved into the flat and use it for their own purposes.",
                    "I want my flat back. I’m frightened of them.",
                    AbuseType.MODERN_SLAVERY,
                    Location.OWN_HOME,
                    SourceOfRisk.UNKNOWN,
                    RaisedBy.HOUSING),
            new Worry(
                    "Staff on a ward were heard mocking how a patient speaks.",
                    "I want them to say sorry to my face.",
                    AbuseType.PSYCHOLOGICAL,
                    Location.HOSPITAL_MENTAL_HEALTH,
                    SourceOfRisk.KNOWN,
                    RaisedBy.VOLUNTARY));
}
