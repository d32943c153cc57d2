import type { ShippedGovernor } from './governor.ts';

/** Building. */
export const builder: ShippedGovernor = {
  key: 'builder',
  title: 'Builder',
  about:
    'Spends parts on the module that the base lacks most, one at a time, studies how to spend fewer, and orders more.',
  teaches:
    'build_item asks for a module, research_item for a technology, supply_item for a ship. Parts spent on building are missing for repairs: keep a reserve.',
  skill: 3,
  source: `; Parts that stay in store for repairs.
(define reserve 150)

; What the base lacks most. The keys of modules stand for themselves.
(define wanted
  (cond ((> works 0) nil)                                      ; one thing after the other
        ((< (/ power_capacity_kwh (max 1 array_m2)) 0.4) battery_bank)  ; sunlight that nobody keeps
        ((and (< h2o_days 30) (= extractor_count 0)) water_extractor)
        ((and (> spares_kg 900) (= repair_bays 0)) repair_bay)
        ((and (> spares_kg 900) (< solar_count 6)) solar_farm)
        (true nil)))
(define (parts module)
  (case module
    ((battery_bank) 200)
    ((water_extractor) 280)
    ((repair_bay) 200)
    ((solar_farm) 180)
    (else 1000)))
(if (and wanted (> spares_kg (+ reserve (parts wanted))))
  (build-module wanted))

; Steel halves what modules take of parts, and it has to be worked up to. A technology that is known is passed over.
(define road '("improved_solar" "autonomous_repair" "water_recycling" "moxie_upgrade" "mars_steel"))
(define left (filter (lambda (tech) (not (member tech technologies))) road))
(if (and (> people_alive 0) (= research_running 0) (not (empty? left)))
  (set! research_item (car left)))

; One ship of parts on its way, always.
(if (= ships_coming 0) (set! supply_item "spares"))

; Hours follow: building while there is a site, else repair.
(set! building_alloc (if (> works 0) 0.6 0.1))
(set! repair_alloc 0.4)

; Crops get what oxygen and water can spare.
(define full (> (min o2_days h2o_days) 60))
(set! heating_alloc 0.2)
(set! isru_alloc (if full 0.05 0.25))
(set! greenhouse_alloc (if full 0.75 0.55))
`,
};
