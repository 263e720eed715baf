package nl.planhorizon.api.access;

import jakarta.servlet.http.HttpServletRequest;

/** What a session remembers of the account behind it: a new password ends all sessions but the one it was chosen in. */
public final class SessionMark {

    private static final String NAME = SessionMark.class.getName();

    private SessionMark() {}

    /** Whether the session began with the password the account still has. Requests without a session bring theirs. */
    public static boolean fits(HttpServletRequest request, Account account) {
        var session = request.getSession(false);
        if (session == null) {
            return true;
        }
        var mark = session.getAttribute(NAME);
        if (mark == null) {
            session.setAttribute(NAME, account.passwordChanged());
            return true;
        }
        return mark.equals(account.passwordChanged());
    }

    /** Lets the session go on with the new password. */
    public static void renew(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
        request.changeSessionId();
    }
}
