package org.ownwords.larchmere;

import java.util.List;

/// Names for the plainer records.
final class PlainerNames {

    private static final List<String> WOMEN = List.of(
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
    private static final List<String> MEN = List.of(
            "Alfred", "Bernard", "Clive", "Desmond", "Ernest", "Faisal", "George", "Harold", "Ivan", "Jagdish",
            "Kenneth", "Leonard", "Malcolm", "Nigel", "Oswald", "Percy", "Ronald", "Stanley", "Trevor", "Walter");
    private static final List<String> FAMILIES = List.of(
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

    static boolean isWoman(int i) {
        return (i + i / FAMILIES.size()) % 5 < 3;
    }

    static String family(int i) {
        return FAMILIES.get(i % FAMILIES.size());
    }

    /// Never the same twice with the same family name.
    static String given(int i) {
        var names = isWoman(i) ? WOMEN : MEN;
        return names.get((i + 7 * (i / FAMILIES.size())) % names.size());
    }
}
