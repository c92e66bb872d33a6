package org.ownwords.risk;

import java.util.List;

/// The signs of each kind that are asked about. The code of a sign is kept, so it is never given to another.
final class SignLists {

    static final List<Sign> COERCION = List.of(
            new Sign("afraid", "Afraid of somebody", "Is %s afraid of somebody, or different when they are there?"),
            new Sign(
                    "answered-for",
                    "Answered for, or never left alone",
                    "Does somebody answer for %1$s, or never leave %1$s alone with you?"),
            new Sign("cut-off", "Kept from other people", "Is %s kept from family, friends or services?"),
            new Sign("watched", "Watched or checked on", "Does somebody check the phone, post or movements of %s?"),
            new Sign("money", "Money in somebody else’s hands", "Does somebody else decide what %s may spend?"),
            new Sign(
                    "withheld",
                    "Care, food or medicines withheld",
                    "Does somebody withhold care, food, medicines or aids from %s?"),
            new Sign("threatened", "Threatened", "Has somebody threatened %s, a person close to them, or a pet?"),
            new Sign(
                    "pushes-away",
                    "Turns help away because of somebody",
                    "Does %s turn help away, or take back what they said, because of what somebody else wants?"),
            new Sign(
                    "not-their-own",
                    "Decides otherwise than before, or as somebody wants",
                    "Does %s decide things that are not like them, or as somebody else has taught them to?"));

    static final List<Sign> FIRE = List.of(
            new Sign("alarm", "No working smoke alarm", "Is a working smoke alarm missing where %s lives?"),
            new Sign(
                    "smoking",
                    "Smoking in bed or in a chair, or burns",
                    "Does %s smoke in bed or in a chair, or are there burns on clothes or furniture?"),
            new Sign(
                    "creams",
                    "Creams, an air mattress or oxygen near a flame",
                    "Does %s use emollient creams, an air mattress or oxygen near a flame or a cigarette?"),
            new Sign(
                    "heating",
                    "Open flames, heaters, sockets or cooking",
                    "Are there open flames, unsafe heaters or sockets, or cooking that %s forgets?"),
            new Sign(
                    "escape",
                    "A way out that is blocked, or too hard",
                    "Is the way out blocked, or would %s not get out without help?"),
            new Sign("arson", "A threat of arson", "Has somebody threatened %s with fire?"),
            new Sign("before", "A fire before", "Has there been a fire where %s lives, or nearly?"));

    static final List<Sign> SELF_NEGLECT = List.of(
            new Sign(
                    "care",
                    "Going without food, drink or washing",
                    "Does %s go without food, drink, washing or clean clothes?"),
            new Sign("treatment", "Going without treatment", "Does %s go without treatment or medicines?"),
            new Sign("help", "Turning help away", "Does %s turn help away that seems to be needed?"),
            new Sign(
                    "rooms",
                    "Rooms that cannot be used",
                    "Is there a bed, a bath, a toilet or a kitchen that %s cannot use?"),
            new Sign(
                    "clutter",
                    "Things that block doors or heaters",
                    "Where %s lives, do things block doors, the way out or heaters?"),
            new Sign(
                    "repair",
                    "No water, heating or power, or waste or pests",
                    "Where %s lives, is there no water, heating or power, or are there waste or pests?"),
            new Sign("animals", "Animals that are not cared for", "Does %s have animals that are not cared for?"),
            new Sign("endangers", "A danger to others", "Does it endanger a child or anybody else near %s?"));

    private SignLists() {}
}
