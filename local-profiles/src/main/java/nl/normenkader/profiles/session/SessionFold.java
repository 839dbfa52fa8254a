package nl.normenkader.profiles.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.normenkader.profiles.store.Journal;
import nl.normenkader.profiles.store.JournalName;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/** From the events of a session to the session as it stands. */
final class SessionFold {
  private final Map<ParticipantId, Participant> participants = new LinkedHashMap<>();
  private final Map<ParticipantId, JournalName> names = new LinkedHashMap<>();
  private Map<PointId, AgendaPoint> agenda = new LinkedHashMap<>();
  private String title = "";
  private LocalDate date = LocalDate.EPOCH;
  private String location = "";
  private Session.@Nullable SignOff signOff;

  private SessionFold(List<JournalName> known) {
    known.forEach(name -> names.put(new ParticipantId(name.person()), name));
  }

  static Session of(Journal journal, List<SessionEntry> entries, List<JournalName> names) {
    SessionFold fold = new SessionFold(names);
    entries.forEach(fold::add);
    return new Session(
        journal.id(),
        journal.tailoring(),
        fold.title,
        fold.date,
        fold.location,
        List.copyOf(fold.participants.values()),
        List.copyOf(fold.agenda.values()),
        fold.signOff);
  }

  private void add(SessionEntry entry) {
    switch (entry.event()) {
      case SessionEvent.Planned e -> {
        title = e.title();
        date = e.date();
        location = e.location();
      }
      case SessionEvent.Joined e -> join(e);
      case SessionEvent.Left e -> participants.remove(e.participant());
      case SessionEvent.PointListed e -> list(e);
      case SessionEvent.PointDropped e -> agenda.remove(e.point());
      case SessionEvent.AgendaOrdered e -> order(e.points());
      case SessionEvent.OptionPrepared e -> prepare(e);
      case SessionEvent.OptionDropped e ->
          change(e.point(), point -> point.withOptions(without(point, e.option())));
      case SessionEvent.Decided e ->
          change(
              e.point(),
              point ->
                  point.with(
                      new PointState.Decided(
                          e.decision(), e.option(), e.choice(), entry.by(), entry.at())));
      case SessionEvent.Parked e ->
          change(
              e.point(),
              point -> point.with(new PointState.Parked(e.reason(), e.owner(), e.date())));
      case SessionEvent.Dissented e -> dissent(e);
      case SessionEvent.Reopened e -> change(e.point(), point -> point.with(new PointState.Open()));
      case SessionEvent.SignedOff e ->
          signOff = new Session.SignOff(entry.by(), entry.at(), e.revision());
    }
  }

  private void join(SessionEvent.Joined e) {
    JournalName known = names.get(e.participant());
    participants.put(
        e.participant(),
        new Participant(
            e.participant(),
            e.role(),
            known == null ? null : known.account(),
            known == null ? null : known.name()));
  }

  private void list(SessionEvent.PointListed e) {
    AgendaPoint before = agenda.get(e.point());
    agenda.put(
        e.point(),
        new AgendaPoint(
            e.point(),
            e.source(),
            e.title(),
            e.explanation(),
            e.choice(),
            e.places().stream().map(Place::of).toList(),
            before == null ? List.of() : before.options(),
            before == null ? new PointState.Open() : before.state(),
            before == null ? List.of() : before.dissents()));
  }

  private void order(List<PointId> points) {
    Map<PointId, AgendaPoint> ordered = new LinkedHashMap<>();
    for (PointId id : points) {
      AgendaPoint point = agenda.remove(id);
      if (point != null) {
        ordered.put(id, point);
      }
    }
    ordered.putAll(agenda);
    agenda = ordered;
  }

  private void prepare(SessionEvent.OptionPrepared e) {
    AgendaPoint.Option option =
        new AgendaPoint.Option(e.option(), e.title(), e.explanation(), e.edits());
    change(
        e.point(),
        point -> {
          List<AgendaPoint.Option> options = new ArrayList<>(point.options());
          if (point.option(e.option()).isPresent()) {
            Collections.replaceAll(options, point.option(e.option()).get(), option);
          } else {
            options.add(option);
          }
          return point.withOptions(options);
        });
  }

  private void dissent(SessionEvent.Dissented e) {
    change(
        e.point(),
        point -> {
          List<AgendaPoint.Dissent> dissents = new ArrayList<>(point.dissents());
          dissents.add(new AgendaPoint.Dissent(e.participant(), e.text()));
          return point.withDissents(dissents);
        });
  }

  private static List<AgendaPoint.Option> without(AgendaPoint point, OptionId dropped) {
    return point.options().stream().filter(option -> !option.id().equals(dropped)).toList();
  }

  private void change(PointId id, UnaryOperator<AgendaPoint> change) {
    agenda.computeIfPresent(id, (key, point) -> change.apply(point));
  }
}
