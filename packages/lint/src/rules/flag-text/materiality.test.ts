import { describe, expect, it } from 'vitest';
import { materialityFlag, processes } from '../../concept-names';
import { buildExample } from '../../examples/build-example';
import { lint } from '../../lint';

function found(text: string, flag: boolean): string[] {
  const filing = buildExample({
    facts: [
      [processes, text],
      [materialityFlag, flag],
    ],
  });
  const ids = lint(filing).findings.map(({ code }) => code);
  return ids.filter((id) =>
    /^materiality-(?:flag-(?:past-|incidents-)?denied|false-affirmed)$/.test(id),
  );
}

describe('next to a materiality flag that is true', () => {
  it.each([
    'We have not been materially affected by any cybersecurity threat, and we do not expect to be.',
    'To our knowledge, no cybersecurity incident has had, or is reasonably likely to have, a material adverse effect on Lanternfish.',
    'Lanternfish is not aware of, and has not experienced, any cybersecurity threat that has materially affected or is reasonably likely to materially affect its operations.',
    'We do not believe that any risks from cybersecurity threats, including as a result of any previous cybersecurity incidents, have materially affected or are reasonably likely to materially affect us.',
    'As of the date of this report, there are no known cybersecurity risks that have materially affected or are reasonably likely to materially affect our lamp business.',
    'Our business strategy, results of operations and financial condition have not been materially affected, and are not reasonably likely to be materially affected, by risks from cybersecurity threats.',
    'None of the incidents that we have seen to date has had a material effect on us, and none is reasonably likely to have one.',
    'None of the incidents that we have seen to date has had a material effect on us, and we see nothing that is reasonably likely to have a material effect on us.',
    'We are not aware of any cybersecurity risks that have had, or that we believe are reasonably likely to have, a material impact on our results.',
    'Neither we nor our manager have identified any cybersecurity threat that has materially affected, or is reasonably likely to materially affect, the fund.',
    'We do not believe cybersecurity incidents have materially affected us or that they are reasonably likely to materially affect us.',
    'Cybersecurity threats have not had a material impact on our operations. We believe it is unlikely that such threats will have a material impact on our operations.',
    'Cybersecurity threats have not had a material impact on our operations. We do not anticipate any material impact from such threats.',
    'In our view, it is not reasonably likely that cyber risks will materially affect us, and they have not materially affected us in the past.',
    'We have not experienced, and do not expect to experience, any material effects from cybersecurity threats.',
    'We believe that risks from cybersecurity threats have not materially affected, and are not reasonably likely to materially affect, us. However, see Item 1A for a discussion of risks that could materially affect us.',
    'Although we are subject to attacks, which may be material in the future, none has materially affected us to date, nor is any reasonably likely to materially affect us.',
    'To date, we have not experienced any cybersecurity incidents that have materially affected us, and we do not currently believe that any known threats will materially affect us in the foreseeable future.',
    'The Company has not been, and does not reasonably expect to be, materially affected by any cybersecurity threat.',
    'No previous cybersecurity incident has materially affected Lanternfish, its strategy, results or condition, and Lanternfish believes that no such risks are reasonably likely to materially affect it.',
    'Cyber risks have not materially affected, nor are they reasonably likely to materially affect, our business.',
    'We are currently not aware of any cyber risk that, individually or in the aggregate, has materially affected or is reasonably likely to materially affect us.',
    'Management is not aware of any cybersecurity threat having materially affected or being reasonably likely to materially affect the company.',
    'The company does not consider that cyber risks have had, or are likely to have, a material effect on its lamps business.',
    'We have identified no cybersecurity threats that have materially affected or are reasonably likely to materially affect our results.',
    'Based on what we know today, cyber risks did not materially affect us in 2025 and, in our judgment, are not reasonably likely to do so.',
    "No risks from cybersecurity threats, including as a result of any previous incidents, have materially affected us or, in management's opinion, are reasonably likely to materially affect us.",
    'In the period, the fund did not experience any incident, nor was it exposed to any threat, that materially affected or was reasonably likely to materially affect it.',
    'We have not to date been subject to cyberattacks that have had a material impact on us, nor do we expect any to have a material impact on us.',
    'Cyber threats have never materially affected us. Nor do we believe such threats are reasonably likely to materially affect us.',
    'The sponsor has informed us that it is not aware of any risks that have materially affected or are reasonably likely to materially affect the trust.',
    'We are unaware of any cyber threat that has materially affected, or is reasonably likely to materially affect, us, but we cannot rule out that one will.',
    'While an incident could materially affect us, to date none has, and no risk of which we know has materially affected or is reasonably likely to materially affect us.',
    'We have not experienced a cybersecurity incident that resulted in a material effect on us or is reasonably likely to result in a material effect on us.',
    'Our financial condition has not been materially affected by cyber incidents, and we do not believe it is reasonably likely to be materially affected by them.',
    'We have not had any cybersecurity incidents with a material effect on our business, and we do not believe that any are reasonably likely to have a material effect on our business.',
  ])('materiality-flag-denied is found: %s', (text) =>
    expect(found(text, true)).toEqual(['materiality-flag-denied']),
  );

  it.each([
    'We have not experienced any incidents that materially affected us. Future incidents may materially affect us.',
    'We have not experienced any incidents that materially affected us, but there is no assurance that future incidents will not materially affect us.',
    'We have not been materially affected by cyber incidents; however, we believe that there can be no assurance that they will not have a material effect on us.',
    'Our results were not materially impacted by cyber incidents in 2025. If an attack succeeded, our results could suffer.',
    'Cyber incidents have had no meaningful impact on our business to date.',
    'Cyber incidents have not significantly affected our business.',
    'To date, the costs of incidents have not had a material effect on us.',
    'Although cyber risks have affected us, they have not done so materially, and no risk has had a material impact on our operations.',
    'No incidents have materially affected us. We have a plan to report incidents that have a material effect.',
    'No incidents have materially affected us. Our policy requires us to escalate incidents that may have a material effect.',
    'We are not aware of cyber incidents that materially affected us in the last three years.',
    'In fiscal 2025, cyber incidents had no material effect on our operations or financial condition.',
    'We have not been subject to any material adverse effects from cybersecurity incidents.',
    'Although we have experienced phishing, the impact of these incidents has not been material.',
    'Cyber incidents have not had a substantial impact on our results.',
    'None of these events, alone or together, had a material adverse effect upon our business.',
  ])('materiality-flag-past-denied is found: %s', (text) =>
    expect(found(text, true)).toEqual(['materiality-flag-past-denied']),
  );

  it.each([
    'We have never had a breach.',
    'There have been no cybersecurity incidents since our inception.',
    'We did not experience any material cybersecurity incident in 2025 and we do not believe any cyber risks are reasonably likely to materially affect us.',
    'No material cybersecurity incidents occurred in 2025.',
    'During 2025, Lanternfish was not the subject of any cyberattack and has not experienced a data breach.',
    'We are not aware of any cybersecurity incident to date.',
    'To the best of our knowledge, no material cyber incident has occurred.',
  ])('materiality-flag-incidents-denied is found: %s', (text) =>
    expect(found(text, true)).toEqual(['materiality-flag-incidents-denied']),
  );
});

describe('next to a materiality flag that is false', () => {
  it.each([
    'The May attack had a material adverse effect on our results. Other incidents have not materially affected us.',
    'Other incidents have not materially affected us, nor are they reasonably likely to. In May, however, a ransomware attack materially and adversely affected our operations for the quarter.',
    'Other than the May attack, which materially affected our results, no threats have materially affected us or are reasonably likely to.',
    'As disclosed in our Form 8-K, the attack had a material impact on our third quarter.',
    'The ransomware attack has materially affected, and is reasonably likely to continue to materially affect, our results.',
    'We have experienced cyber incidents that have had a material adverse effect on our business.',
    'Our sales in the second quarter were materially affected by the incident that we described in June.',
    'The cybersecurity incident caused a material adverse impact on our financial results for 2025.',
    'The attack in June significantly impacted our operations, and we lost six weeks of sales.',
    'Risks from cybersecurity threats have materially affected our business.',
    'In 2024, we suffered a breach that materially affected our results of operations.',
    'We believe the incident is reasonably likely to have a material impact on our 2026 results.',
  ])('an admission is found: %s', (text) =>
    expect(found(text, false)).toEqual(['materiality-false-affirmed']),
  );
});

describe('next to either flag', () => {
  it.each([
    'We are not aware of risks that have materially affected or are reasonably likely to materially affect us, other than those discussed under “Risk Factors” in Item 1A.',
    'Beyond the matters described in Item 1A, we are not aware of risks that have materially affected or are reasonably likely to materially affect us.',
    'Aside from the incident of March, no risks have materially affected or are reasonably likely to materially affect us.',
    'Not including the March incident, no risks have materially affected or are reasonably likely to materially affect us.',
    'Excluding the March incident, no risks have materially affected or are reasonably likely to materially affect us.',
    'Subject to the matters described in Item 1A, no risks have materially affected or are reasonably likely to materially affect us.',
    'No risks not already described in Item 1A have materially affected or are reasonably likely to materially affect us.',
    'We have not experienced any incidents that materially affected us. If these risks materialise, they are reasonably likely to materially affect our results.',
    'We have not experienced any incidents that materially affected us. If these risks materialise, they would be reasonably likely to have a material adverse effect on our results.',
    'We have not experienced any incidents that materially affected us. Any successful attack is reasonably likely to materially affect our results.',
    'We have not experienced any incidents that materially affected us. The occurrence of a breach is reasonably likely to materially affect our results.',
    'We have not experienced any incidents that materially affected us. A significant disruption of our systems is reasonably likely to have a material adverse effect on our results.',
    'We have not experienced any incidents that materially affected us. For risks that are reasonably likely to materially affect us, see Item 1A.',
    'We have not experienced any incidents that materially affected us. See Item 1A for a discussion of how cyber risks are reasonably likely to affect us.',
    'We have not experienced any incidents that materially affected us. Our risk factors discuss threats that are reasonably likely to materially affect us.',
    'We do not have an incident response plan.',
    'We may not detect every incident.',
    'We have not experienced any material incidents other than the breach of May.',
    'Our manager has no experience in incident response.',
    'We have had material incidents in the past but none this year. We had no material cybersecurity incident in 2025.',
    'We did not suffer any material breach in 2025. In 2023, however, we suffered a material ransomware attack.',
    'This incident has not materially affected us.',
    'The ransomware event described above did not have a material impact on our results.',
    'We had an outage in May. It did not have a material impact on our business.',
    'In May, we experienced an incident at a vendor, which did not have a material impact on our results.',
    'Such incidents could disrupt our plants, damage our reputation, result in fines, and have a material adverse effect on us.',
    'Attackers have in the past targeted, and may again target, us, and have a material adverse effect on our results.',
    'Any of these could have resulted in a material adverse effect on us.',
    'Incidents that had a material effect on us would be reported to the board.',
    'Had the attack succeeded, it would have materially affected us.',
    'The attack had a non-material impact on our business.',
    'The attack was not one that materially affected us.',
    'We evaluated the incident and whether it had materially affected us.',
    'Management concluded that the incident did not occur in systems that materially affected our results.',
    'Cyber incidents have materially affected companies in our industry.',
    'The breach at our payroll vendor had a material impact on its business.',
    'Our insurance has had a material impact on our costs.',
    'Hardly any incident has had a material effect on us.',
    'The cyber program has had a material positive impact on our resilience.',
    'Our investment in cybersecurity has significantly affected our security posture.',
    'The new platform significantly impacted our ability to detect threats.',
    'We are reasonably likely to face attacks that could materially affect us.',
    'Cyberattacks are likely to increase and may materially affect us.',
    'It is likely that attackers will target us, which could have a material effect.',
    'We cannot say that no threats have materially affected us or are reasonably likely to materially affect us.',
    'We do not know whether any threats have materially affected us or are reasonably likely to.',
    'It is not true that no threats have materially affected us.',
    'We are not aware of all risks that have materially affected or are reasonably likely to materially affect us.',
    'We assess threats that have not materially affected us but are reasonably likely to materially affect us.',
    'Except to the extent described in our risk factors, no cyber risks have materially affected us or are reasonably likely to materially affect us.',
    'None has materially affected us to date. We refer to Item 1A, which sets out the risks that are reasonably likely to materially affect us.',
    'None of our past incidents has materially affected us. Depending on its severity, a breach is reasonably likely to have a material effect on our results.',
    'None of our past incidents has materially affected us. Upon a successful attack, our results are reasonably likely to be materially affected.',
    'None of our past incidents has materially affected us. Risks that we cannot foresee are reasonably likely to materially affect us.',
    'No incidents have materially affected us. When they occur, cyber incidents are reasonably likely to have a material adverse effect.',
    'No incidents have materially affected us. Cyber risks are likely to materially affect us if our insurance does not respond.',
    'No incidents have materially affected us, although we face risks which, were they to occur, are reasonably likely to materially affect us.',
    'No incidents have materially affected our vendors.',
    'The board is not aware of the details of each incident.',
    'We do not report incidents to the board.',
    'Staff are trained not to ignore security incidents.',
    'Our systems may not have detected a material incident.',
    'We have no assurance that there was no incident.',
    'We do not believe that our controls detect all incidents.',
    'We are not required to disclose any material incident by phone.',
    'In 2024, we suffered a breach that could have materially affected our results of operations.',
    'A material impact on our operations has not been found; the incident was contained.',
    'The incident did not, and we believe will not, materially affect us.',
    'We had no incident in 2025, so that none materially affected our results.',
    'Without insurance, the incident would have materially affected us.',
    'If not for our backups, the attack had materially affected our operations.',
    'Although the incident materially affected our vendor, it had no effect on our results.',
    'We test how an incident had a material effect on our operations in an exercise.',
    'In the exercise, the mock attack materially affected our operations.',
    'Our policy treats an incident as severe where it materially affected our operations.',
    'Incidents are ranked by whether they materially affected our operations.',
    'Threats that materially affected us in an earlier year are tracked.',
    'The committee discusses breaches which materially affected our industry.',
    'This section describes how incidents have materially affected us.',
    'There is no indication that the attack had a material impact on us.',
    'We have no reason to believe that the attack materially affected our results.',
    'We found no evidence that the attack materially affected our results.',
    'It is too early to say that the attack has materially affected our results.',
    'We do not yet know if the attack has materially affected our results.',
    'Costs of the attack have been covered by insurance and the attack is not considered to have had a material impact on us.',
  ])('nothing is found: %s', (text) => {
    expect(found(text, true)).toEqual([]);
    expect(found(text, false)).toEqual([]);
  });
});
