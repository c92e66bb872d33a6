package org.ownwords.larchmere;

import java.util.List;

/// Names for the plainer records.
final class PlainerNames {

    static final List<String> WOMEN = List.of(
            "Ada",
            "Bridget",
            "Constance",
            "Doreen",
            "Eunice",
            "Farida",
            "Gloria",
            "Harriet",
            "Imelda",
            "Jasvinder",
            "Kathleen",
            "Lorna",
            "Maureen",
            "Nasreen",
            "Olive",
            "Pamela",
            "Rosa",
            "Sheila",
            "Theresa",
            "Vera");
    static final List<String> MEN = List.of(
            "Alfred", "Bernard", "Clive", "Desmond", "Ernest", "Faisal", "George", "Harold", "Ivan", "Jagdish",
            "Kenneth", "Leonard", "Malcolm", "Nigel", "Oswald", "Percy", "Ronald", "Stanley", "Trevor", "Walter");
    static final List<String> FAMILIES = List.of(
            "Ashdown",
            "Barlow",
            "Chowdhury",
            "Dacre",
            "Ellwood",
            "Fenwick",
            "Gorse",
            "Hathersage",
            "Ibbotson",
            "Jarrow",
            "Kettering",
            "Lumley",
            "Mistry",
            "Norbury",
            "Oakden",
            "Pettifer",
            "Quarmby",
            "Rawlins",
            "Sandhu",
            "Thackeray",
            "Underhill",
            "Vickers",
            "Wetherby",
            "Yarrow");

    private PlainerNames() {}
}
