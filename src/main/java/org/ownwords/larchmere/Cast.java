package org.ownwords.larchmere;

import java.util.List;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;

/// Who works at Larchmere Council. These people are made up.
public final class Cast {

    /// Larchmere's code. No council in England has it.
    public static final String LARCHMERE = "990";

    public static final String COUNCIL = "Larchmere Council";

    static final Team SAFEGUARDING = new Team("safeguarding", "Safeguarding team");
    static final Team HOSPITAL = new Team("hospital", "Hospital team");

    public static final Practitioner NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", LARCHMERE, Role.PRACTITIONER, SAFEGUARDING.code());
    static final Practitioner TOM =
            new Practitioner("tom.fairley", "Tom Fairley", LARCHMERE, Role.PRACTITIONER, HOSPITAL.code());
    static final Practitioner GRACE =
            new Practitioner("grace.adeyemi", "Grace Adeyemi", LARCHMERE, Role.PRACTITIONER, SAFEGUARDING.code());
    public static final Practitioner SAM =
            new Practitioner("sam.oyelaran", "Sam Oyelaran", LARCHMERE, Role.MANAGER, SAFEGUARDING.code());
    static final Practitioner HELEN =
            new Practitioner("helen.birch", "Helen Birch", LARCHMERE, Role.MANAGER, HOSPITAL.code());
    public static final Practitioner JUDITH =
            new Practitioner("judith.marsh", "Judith Marsh", LARCHMERE, Role.BOARD_VIEWER, null);
    public static final Practitioner MEERA =
            new Practitioner("meera.pillai", "Meera Pillai", LARCHMERE, Role.ANALYST, null);
    public static final Practitioner CARYS =
            new Practitioner("carys.morgan", "Carys Morgan", LARCHMERE, Role.INTERVIEWER, null);
    public static final Practitioner KEN =
            new Practitioner("ken.ashworth", "Ken Ashworth", LARCHMERE, Role.ADMINISTRATOR, null);

    static final List<Team> TEAMS = List.of(SAFEGUARDING, HOSPITAL);
    static final List<Practitioner> PEOPLE = List.of(NADIA, TOM, GRACE, SAM, HELEN, JUDITH, MEERA, CARYS, KEN);

    private Cast() {}
}
