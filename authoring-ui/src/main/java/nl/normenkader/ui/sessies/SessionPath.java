package nl.normenkader.ui.sessies;

import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.ui.shell.MyGemeente;

/** The addresses of the views about one session. */
public record SessionPath(MyGemeente gemeente, Session session) {

  /** Preparing it. */
  public String prepare() {
    return gemeente.path("sessies/" + session.id());
  }

  /** One point, before the room. */
  public String point(PointId point) {
    return prepare() + "/punten/" + point;
  }

  /** What can be chosen at one point. */
  public String preparePoint(PointId point) {
    return point(point) + "/voorbereiden";
  }

  /** Decision list and minutes. */
  public String minutes() {
    return prepare() + "/besluitenlijst";
  }
}
