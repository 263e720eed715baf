package nl.planhorizon.solver.catalogue;

/**
 * What a rule rests on.
 *
 * @param basis what kind of thing that is
 * @param dutch letter, act, decision or practice, in Dutch
 * @param english the same in English
 */
public record Ground(Basis basis, String dutch, String english) {

    /** What kinds of things rules rest on. */
    public enum Basis {
        /** An act, a decree or a letter to parliament, which is named. */
        DOCUMENT,
        /** Logic, the way of working, or a choice of policy. */
        PRACTICE,
        /** There will be law behind it, but which article nobody has looked up yet: a lawyer is to say. */
        TO_VERIFY
    }

    static Ground document(String dutch, String english) {
        return new Ground(Basis.DOCUMENT, dutch, english);
    }

    static Ground practice(String dutch, String english) {
        return new Ground(Basis.PRACTICE, dutch, english);
    }

    static Ground toVerify(String dutch, String english) {
        return new Ground(Basis.TO_VERIFY, dutch, english);
    }
}
